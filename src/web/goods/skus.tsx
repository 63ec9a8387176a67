import { View } from "../frame/view.tsx";

export function Skus() {
  return <View title="Skus">PLACEHOLDER</View>;
}
