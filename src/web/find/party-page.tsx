import { View } from "../frame/view.tsx";

export function PartyPage() {
  return <View title="PartyPage">PLACEHOLDER</View>;
}
