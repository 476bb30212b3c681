import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { personAs } from '@/test/remedies';
import { renderAt } from '@/test/render';
import { homeOf } from '../homeOf';
import { workPages } from '../pages/work';
import { SideNav, useSideItems } from './SideNav';

function Menu() {
  return <SideNav groups={useSideItems()} />;
}
const items = () => screen.getAllByRole('link').map((a) => a.textContent);

describe('the menu', () => {
  it('of who supervises procurement and nothing else has the work list, the calendar and the complaints', () => {
    const supervisor = personAs('supervisor', 'DISTRICT', 'district');
    renderAt('/work', <Menu />, supervisor, { pages: workPages });
    expect(items()).toEqual(['待办', '我的日程', '消息', '投诉']);
    expect(supervisor.memberships.map(homeOf)).toEqual(['/d/complaints']);
  });

  it.each(['district-admin', 'district-auditor'] as const)('of a %s has the complaints beside all else', (role) => {
    renderAt('/work', <Menu />, personAs(role, 'DISTRICT', 'district'), { pages: workPages });
    expect(items()).toEqual(expect.arrayContaining(['全区概览', '投诉']));
  });
});
