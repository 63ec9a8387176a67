import { View } from "../frame/view.tsx";

export function FittingRequests() {
  return <View title="FittingRequests">PLACEHOLDER</View>;
}
