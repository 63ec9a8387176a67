import { View } from "../frame/view.tsx";

export function MyListingPage() {
  return <View title="MyListingPage">PLACEHOLDER</View>;
}
