import { View } from "../frame/view.tsx";

export function FindSpace() {
  return <View title="FindSpace">PLACEHOLDER</View>;
}
