import { View } from "../frame/view.tsx";

export function Space() {
  return <View title="Space">PLACEHOLDER</View>;
}
