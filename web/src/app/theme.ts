import type { ThemeConfig } from 'antd';

// One restrained theme. The greys and the blue are darker than Ant Design's own, so that text keeps a contrast of
// 4.5 : 1 (WCAG 2.2 AA) on white and on the page's ground.
const housePrimary = '#0b5394';

const token: ThemeConfig['token'] = {
  colorPrimary: housePrimary,
  colorLink: housePrimary,
  colorError: '#b3261e',
  colorWarning: '#9a6700',
  colorSuccess: '#1b6e3c',
  colorText: '#1f2933',
  colorTextSecondary: '#4b5563',
  colorTextTertiary: '#5b6470',
  colorTextDescription: '#4b5563',
  colorTextPlaceholder: '#6b7280',
  colorTextDisabled: '#5f6773',
  colorBorder: '#8a94a0',
  // Derived from the dark tones above these grounds would come out muddy.
  colorErrorBg: '#fdeeec',
  colorErrorBorder: '#f0c3be',
  colorWarningBg: '#fff7e0',
  colorWarningBorder: '#ecd9a3',
  colorSuccessBg: '#e8f6ec',
  colorSuccessBorder: '#b7dcc3',
  colorInfoBg: '#e9f2fd',
  colorInfoBorder: '#b9d4f1',
  borderRadius: 6,
  fontFamily: 'inherit',
  motionDurationMid: '0.1s',
  motionDurationSlow: '0.15s',
};

export const houseTheme: ThemeConfig = { token, hashed: false };

/** For people who want nothing to move; a tenant's theme within it takes it over. */
export const stillTheme: ThemeConfig = { ...houseTheme, token: { ...token, motion: false } };

export function themeOf(colour: string | undefined): ThemeConfig {
  const primary = colour ? readable(colour) : housePrimary;
  return { ...houseTheme, token: { ...token, colorPrimary: primary, colorLink: primary } };
}

/** A tenant's colour, darkened until white text on it can be read. */
export function readable(colour: string): string {
  let rgb = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  while (contrastWithWhite(rgb) < 4.5) rgb = rgb.map((c) => Math.floor(c * 0.92));
  return `#${rgb.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}

function contrastWithWhite(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}
