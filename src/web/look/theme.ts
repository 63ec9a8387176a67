import { createTheme, type MantineColorsTuple } from "@mantine/core";

/**
 * Container orange: the one primary action of a view, and what is mine. The seventh is the accent,
 * dark enough to be read on paper and on its wash (4.6 : 1).
 */
const container: MantineColorsTuple = [
  "#FFF1EB",
  "#FBDDD1",
  "#F5B79F",
  "#EF8F6B",
  "#E66B3D",
  "#D9480F",
  "#C2410C",
  "#A6370A",
  "#8A2D08",
  "#6E2306",
];

/** Only for what is broken or cannot be undone. */
const broken: MantineColorsTuple = [
  "#FDF0EF",
  "#F8D8D5",
  "#F0B0AA",
  "#E6847B",
  "#DA5A4F",
  "#C4382C",
  "#B3261E",
  "#991E17",
  "#7E1812",
  "#63120D",
];

/** Ink on paper, from hairlines to text. */
const ink: MantineColorsTuple = [
  "#F4F3EF",
  "#E6E4DE",
  "#D3D2CD",
  "#B4B6B7",
  "#8B9196",
  "#667079",
  "#4C5763",
  "#36424F",
  "#243040",
  "#16202C",
];

/** Grounds and text of the dark scheme: Mantine writes in the first and paints on the eighth. */
const dark: MantineColorsTuple = [
  "#E8E6E0",
  "#C9CBCB",
  "#9EA5AB",
  "#7A838C",
  "#33404D",
  "#283440",
  "#1D2730",
  "#12171D",
  "#0D1116",
  "#080B0E",
];

export const theme = createTheme({
  colors: { container, red: broken, gray: ink, dark },
  primaryColor: "container",
  primaryShade: 6,
  black: "#16202C",
  white: "#FBFAF7",
  autoContrast: true,
  fontFamily:
    '"Inter Variable", "PingFang SC", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Consolas, monospace',
  fontSizes: { xs: "12px", sm: "13px", md: "13px", lg: "15px", xl: "20px" },
  lineHeights: { xs: "16px", sm: "20px", md: "20px", lg: "22px", xl: "28px" },
  spacing: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "24px" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "28px", lineHeight: "36px" },
      h2: { fontSize: "20px", lineHeight: "28px" },
      h3: { fontSize: "13px", lineHeight: "20px" },
    },
  },
  radius: { xs: "3px", sm: "6px", md: "6px", lg: "6px", xl: "6px" },
  defaultRadius: "sm",
  shadows: { xs: "none", sm: "none", md: "none", lg: "none", xl: "none" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Anchor: { defaultProps: { c: "inherit", underline: "always" } },
    Button: { defaultProps: { size: "xs" } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: "md" } },
    TextInput: { defaultProps: { size: "xs" } },
    NumberInput: { defaultProps: { size: "xs" } },
    PasswordInput: { defaultProps: { size: "xs" } },
    Textarea: { defaultProps: { size: "xs" } },
    NativeSelect: { defaultProps: { size: "xs" } },
    Select: { defaultProps: { size: "xs" } },
    MultiSelect: { defaultProps: { size: "xs" } },
    DatePickerInput: { defaultProps: { size: "xs" } },
    DateInput: { defaultProps: { size: "xs" } },
    TimeInput: { defaultProps: { size: "xs" } },
    SegmentedControl: { defaultProps: { size: "xs" } },
    Checkbox: { defaultProps: { size: "xs" } },
    Badge: { defaultProps: { variant: "light", color: "gray", radius: "xs", tt: "none", fw: 500 } },
    Tooltip: { defaultProps: { withArrow: false, openDelay: 300 } },
    Menu: { defaultProps: { transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { transitionProps: { duration: 100 } } },
  },
});
