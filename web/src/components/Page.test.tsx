import { act, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderAt } from '@/test/render';
import { Section } from './Page';

let grow: () => void = () => undefined;
const shown = vi.fn();
const before = Element.prototype.scrollIntoView;

beforeEach(() => {
  shown.mockClear();
  Element.prototype.scrollIntoView = function show(this: Element) { shown(this.id); };
  vi.stubGlobal('ResizeObserver', class {
    private on = true;
    constructor(seen: () => void) { grow = () => { if (this.on) seen(); }; }
    observe() { /* told by the test */ }
    disconnect() { this.on = false; }
  });
});
afterEach(() => {
  Element.prototype.scrollIntoView = before;
  vi.unstubAllGlobals();
});

const page = <><Section id="reports" title="报告">一</Section><Section id="payments" title="付款">二</Section><Section title="其他">三</Section></>;

describe('a place on a page', () => {
  it('comes into view when the address names it, and stays there while what is above it grows, until somebody scrolls', () => {
    renderAt('/contracts/c1#payments', page);
    expect(shown.mock.calls).toEqual([['payments']]);
    grow();
    expect(shown).toHaveBeenCalledTimes(2);
    act(() => { fireEvent.wheel(window); });
    grow();
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('is left alone by another address', () => {
    renderAt('/contracts/c1', page);
    expect(shown).not.toHaveBeenCalled();
  });
});
