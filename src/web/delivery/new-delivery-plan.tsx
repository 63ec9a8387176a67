import { View } from "../frame/view.tsx";

export function NewDeliveryPlan() {
  return <View title="NewDeliveryPlan">PLACEHOLDER</View>;
}
