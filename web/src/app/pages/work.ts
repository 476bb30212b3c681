import { anyone, inTenant, signedIn } from '@/lib/session';
import { officialPages } from './official';
import { organisationPages } from './organisation';
import type { PageSpec } from './page';

/** Pages of the work areas; their code loads only when they are opened. */
export const workPages: readonly PageSpec[] = [
  { path: '/work', access: signedIn, texts: ['work', 'notices', 'official'], load: () => import('../routes/me/WorkListPage'), menu: { area: 'me', label: 'work' } },
  { path: '/calendar', access: signedIn, texts: ['work'], load: () => import('../routes/me/MyCalendarPage'), menu: { area: 'me', label: 'myCalendar' } },
  { path: '/notifications', access: signedIn, texts: ['notices', 'work'], load: () => import('../routes/me/NoticesPage'), menu: { area: 'me', label: 'notifications' } },
  { path: '/notifications/:id', access: signedIn, texts: ['notices', 'work'], load: () => import('../routes/me/NoticePage') },
  { path: '/invitation', access: anyone, texts: ['members'], load: () => import('../routes/me/InvitationPage') },
  { path: '/roles', access: signedIn, texts: ['members'], load: () => import('../routes/me/RolesPage') },

  { path: '/t/:tenant/projects', access: inTenant(), texts: ['projects'], load: () => import('../routes/tenant/ProjectsPage'), menu: { area: 'tenant', label: 'projects' } },
  { path: '/t/:tenant/projects/new', access: inTenant('officer'), texts: ['projects'], load: () => import('../routes/tenant/NewProjectPage') },
  { path: '/t/:tenant/projects/:id', access: inTenant(), texts: ['projects', 'award', 'remedies', 'official', 'contracting', 'consultations', 'records', 'organisation'], load: () => import('../routes/tenant/ProjectPage') },
  { path: '/t/:tenant/projects/:id/edit', access: inTenant('officer'), texts: ['projects'], load: () => import('../routes/tenant/ProjectEditorPage') },
  { path: '/t/:tenant/projects/:id/amend', access: inTenant('officer'), texts: ['projects'], load: () => import('../routes/tenant/AmendProjectPage') },
  { path: '/t/:tenant/projects/:id/matches', access: inTenant(), texts: ['matching'], load: () => import('../routes/tenant/MatchesPage') },
  { path: '/t/:tenant/budget', access: inTenant(), texts: ['budget'], load: () => import('../routes/tenant/AppropriationsPage'), menu: { area: 'tenant', label: 'budget' } },
  { path: '/t/:tenant/budget/appropriations/new', access: inTenant('finance'), texts: ['budget'], load: () => import('../routes/tenant/NewAppropriationPage') },
  { path: '/t/:tenant/budget/appropriations/:id', access: inTenant(), texts: ['budget'], load: () => import('../routes/tenant/AppropriationPage') },

  { path: '/t/:tenant/budget/years/:year', access: inTenant(), texts: ['budget'], load: () => import('../routes/tenant/BudgetYearPage') },
  { path: '/t/:tenant/budget/entries', access: inTenant(), texts: ['budget'], load: () => import('../routes/tenant/BudgetEntriesPage') },
  { path: '/t/:tenant/budget/changes', access: inTenant(), texts: ['budget'], load: () => import('../routes/tenant/BudgetChangesPage') },

  ...officialPages,
  ...organisationPages,

  { path: '/demo/clock', access: anyone, texts: ['demo'], load: () => import('../routes/demo/DemoClockPage') },
];
