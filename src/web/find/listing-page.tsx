import { View } from "../frame/view.tsx";

export function ListingPage() {
  return <View title="ListingPage">PLACEHOLDER</View>;
}
