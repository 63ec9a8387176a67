/** Every eighth of the scale, from its dark to its bright end. */
const STOPS = [
  0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725,
];

/**
 * A colour that grows brighter with the share, also in print and for colour-blind eyes.
 *
 * Source: S. van der Walt, N. Smith (2015), the viridis colour map of Matplotlib,
 * https://bids.github.io/colormap; nine of its colours, straight lines between them.
 *
 * @param share 0..1; what lies outside is taken as the nearer end
 */
export function viridis(share: number): string {
  const at = Math.min(1, Math.max(0, share)) * (STOPS.length - 1);
  const stop = Math.min(STOPS.length - 2, Math.floor(at));
  let colour = 0;
  for (let shift = 16; shift >= 0; shift -= 8) {
    const from = (STOPS[stop] >> shift) & 0xff;
    const to = (STOPS[stop + 1] >> shift) & 0xff;
    colour = (colour << 8) | Math.round(from + (to - from) * (at - stop));
  }
  return `#${colour.toString(16).padStart(6, "0")}`;
}
