import { View } from "../frame/view.tsx";

export function SlottingPage() {
  return <View title="SlottingPage">PLACEHOLDER</View>;
}
