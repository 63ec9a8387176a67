import { View } from "../frame/view.tsx";

export function AskPage() {
  return <View title="AskPage">PLACEHOLDER</View>;
}
