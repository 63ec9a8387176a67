import { View } from "../frame/view.tsx";

export function Leases() {
  return <View title="Leases">PLACEHOLDER</View>;
}
