import { View } from "../frame/view.tsx";

export function PoolPage() {
  return <View title="PoolPage">PLACEHOLDER</View>;
}
