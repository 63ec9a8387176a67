import { View } from "../frame/view.tsx";

export function Jobs() {
  return <View title="Jobs">PLACEHOLDER</View>;
}
