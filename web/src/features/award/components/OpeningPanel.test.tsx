import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { officer, renderAt } from '@/test/render';
import type { Opening } from '../model';
import { OpeningPanel } from './OpeningPanel';

const attended: Opening = { first: 'Chen', firstSub: 's1', second: null, secondSub: null, attendedAt: '2026-03-02T01:00:00Z', openedAt: null, bids: [] };
const show = (opening: Opening) => renderAt('/', <OpeningPanel tenant="guicheng" id="p1" status="SEALED" openingAt="2020-03-02T01:00:00Z" opening={opening} />, officer);

describe('an opening', () => {
  it('waits for another when the one who attends is oneself', () => {
    show(attended);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be joined by an official who has the same name as the first', () => {
    show({ ...attended, firstSub: 's2' });
    expect(screen.getByRole('button')).toBeEnabled();
  });
});
