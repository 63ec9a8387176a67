import { View } from "../frame/view.tsx";

export function DeliveryPlans() {
  return <View title="DeliveryPlans">PLACEHOLDER</View>;
}
