import { describe, expect, it } from 'vitest';
import { readable } from './theme';

describe('a tenant’s colour', () => {
  it('stays as it is when white text on it can be read', () => expect(readable('#1d5fa8')).toBe('#1d5fa8'));

  it('is darkened when it cannot', () => {
    expect(readable('#c2702d')).not.toBe('#c2702d');
    expect(readable('#ffff00')).not.toBe('#ffff00');
  });
});
