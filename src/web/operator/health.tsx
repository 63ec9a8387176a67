import { View } from "../frame/view.tsx";

export function Health() {
  return <View title="Health">PLACEHOLDER</View>;
}
