import { View } from "../frame/view.tsx";

export function RouteDay() {
  return <View title="RouteDay">PLACEHOLDER</View>;
}
