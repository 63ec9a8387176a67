import { View } from "../frame/view.tsx";

export function SignIn() {
  return <View title="SignIn">PLACEHOLDER</View>;
}
