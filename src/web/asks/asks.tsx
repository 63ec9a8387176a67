import { View } from "../frame/view.tsx";

export function Asks() {
  return <View title="Asks">PLACEHOLDER</View>;
}
