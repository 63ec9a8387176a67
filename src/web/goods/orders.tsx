import { View } from "../frame/view.tsx";

export function Orders() {
  return <View title="Orders">PLACEHOLDER</View>;
}
