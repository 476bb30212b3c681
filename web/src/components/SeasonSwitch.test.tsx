import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ofSeason, SeasonsContext, useChosenSeason, type SeasonSummary } from '@/lib/season';
import { renderAt } from '@/test/render';
import { SeasonSwitch } from './SeasonSwitch';

const season = (code: string, more: Partial<SeasonSummary> = {}): SeasonSummary => ({
  code, name: { zh: `${code}年社洽会`, en: `Fair ${code}` }, opensOn: `${code}-03-20`, closesOn: `${code}-06-26`, stage: 'PLANNED', sample: false, running: false, takesProjects: true, projectsFirst: false, ...more,
});
const seasons = [season('2027'), season('2026', { stage: 'RUNNING', running: true })];

function Page({ all }: { all?: 'possible' | 'usual' | undefined }) {
  const chosen = useChosenSeason(all);
  return <><SeasonSwitch of={chosen} /><output>{chosen.season ?? 'every'}</output></>;
}

const at = (path: string, of = seasons, all?: 'possible') => renderAt(path, <SeasonsContext value={of}><Page all={all} /></SeasonsContext>);

describe('the season switch', () => {
  it('shows the fair that runs unless the address names another', async () => {
    at('/');
    expect(await screen.findByText('2026', { selector: 'output' })).toBeInTheDocument();
  });

  it('keeps the choice in the address, and what belongs to the season before goes', async () => {
    const { router } = at('/?season=2026&cursor=x&status=PUBLISHED&meeting=m1');
    await userEvent.selectOptions(await screen.findByLabelText('届次'), '2027');
    expect(screen.getByText('2027', { selector: 'output' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('?season=2027&status=PUBLISHED');
    await userEvent.selectOptions(screen.getByLabelText('届次'), '2026');
    expect(router.state.location.search).toBe('?status=PUBLISHED');
  });

  it('asks for all seasons where a list may show them, and has nothing to choose with one', async () => {
    at('/?season=all', seasons, 'possible');
    expect(await screen.findByText('every', { selector: 'output' })).toBeInTheDocument();
    expect(screen.getByRole('option', { name: '全部届次' })).toBeInTheDocument();
  });

  it('shows all where that is usual, and leaves the address short', async () => {
    const { router } = renderAt('/?season=2026', <SeasonsContext value={seasons}><Page all="usual" /></SeasonsContext>);
    await userEvent.selectOptions(await screen.findByLabelText('届次'), '全部届次');
    expect(screen.getByText('every', { selector: 'output' })).toBeInTheDocument();
    expect(router.state.location.search).toBe('');
  });

  it.each(['all', '', 'nosuch'])('shows the usual fair, as the page does, for an address that names none: %s', async (named) => {
    at(`/?season=${named}`);
    expect(await screen.findByText('2026', { selector: 'output' })).toBeInTheDocument();
    expect(screen.getByLabelText('届次')).toHaveValue('2026');
    expect(screen.getAllByRole('option')).toHaveLength(2);
  });

  it('is not there where there is one season only', async () => {
    at('/', seasons.slice(1));
    expect(await screen.findByText('2026', { selector: 'output' })).toBeInTheDocument();
    expect(screen.queryByLabelText('届次')).toBeNull();
  });

  it('is asked by the links that lead to it for the fair that they come from', () => {
    expect(ofSeason('/projects', '2026')).toBe('/projects?season=2026');
    expect(ofSeason('/projects?status=SEALED', '2026')).toBe('/projects?status=SEALED&season=2026');
    expect(ofSeason('/projects', '2026&x')).toBe('/projects?season=2026%26x');
    expect(ofSeason('/projects', undefined)).toBe('/projects');
  });
});
