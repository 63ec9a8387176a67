import { View } from "../frame/view.tsx";

export function SignUp() {
  return <View title="SignUp">PLACEHOLDER</View>;
}
