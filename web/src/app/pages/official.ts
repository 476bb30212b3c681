import { inDistrict, inTenant } from '@/lib/session';
import type { PageSpec } from './page';

const onComplaints = inDistrict('supervisor', 'district-admin', 'district-auditor');

/** Further pages of a tenant's officials, and those of the district. */
export const officialPages: readonly PageSpec[] = [
  { path: '/t/:tenant/contracts', access: inTenant(), texts: ['contracting'], load: () => import('../routes/tenant/ContractsPage'), menu: { area: 'tenant', label: 'contracts' } },
  { path: '/t/:tenant/contracts/:id', access: inTenant(), texts: ['contracting', 'projects', 'supplements', 'delivery', 'opinions', 'evaluation', 'official', 'records'], load: () => import('../routes/tenant/ContractPage') },
  { path: '/t/:tenant/payments', access: inTenant(), texts: ['contracting'], load: () => import('../routes/tenant/PaymentsPage'), menu: { area: 'tenant', label: 'payments' } },
  { path: '/t/:tenant/payments/batch', access: inTenant('finance', 'approver'), texts: ['contracting'], load: () => import('../routes/tenant/PaymentBatchPage') },
  { path: '/t/:tenant/pledges', access: inTenant(), texts: ['pledges'], load: () => import('../routes/tenant/PledgesPage'), menu: { area: 'tenant', label: 'pledges' } },
  { path: '/t/:tenant/pledges/:id', access: inTenant(), texts: ['pledges'], load: () => import('../routes/tenant/PledgePage') },
  { path: '/t/:tenant/proposals', access: inTenant(), texts: ['programmes'], load: () => import('../routes/tenant/ProposalsPage'), menu: { area: 'tenant', label: 'proposals' } },
  { path: '/t/:tenant/meetings', access: inTenant(), texts: ['meetings'], load: () => import('../routes/tenant/MeetingsPage'), menu: { area: 'tenant', label: 'meetings' } },
  { path: '/t/:tenant/import', access: inTenant('officer'), texts: ['imports'], load: () => import('../routes/tenant/ImportPage'), menu: { area: 'tenant', label: 'imports' } },
  { path: '/t/:tenant/members', access: inTenant(), texts: ['members'], load: () => import('../routes/tenant/MembersPage'), menu: { area: 'tenant', label: 'members' } },
  { path: '/t/:tenant/records', access: inTenant(), texts: ['records'], load: () => import('../routes/tenant/RecordsPage'), menu: { area: 'tenant', label: 'records' } },

  { path: '/d/overview', access: inDistrict(), texts: ['district', 'calendar'], load: () => import('../routes/district/OverviewPage'), menu: { area: 'district', label: 'overview' } },
  { path: '/d/seasons', access: inDistrict(), texts: ['season'], load: () => import('../routes/district/SeasonsPage'), menu: { area: 'district', label: 'seasons' } },
  { path: '/d/seasons/new', access: inDistrict('district-admin'), texts: ['season'], load: () => import('../routes/district/NewSeasonPage') },
  { path: '/d/seasons/:season', access: inDistrict(), texts: ['season'], load: () => import('../routes/district/SeasonPage') },
  { path: '/d/registrations', access: inDistrict(), texts: ['district'], load: () => import('../routes/district/RegistrationsPage'), menu: { area: 'district', label: 'registrations' } },
  { path: '/d/registrations/:registration', access: inDistrict(), texts: ['district'], load: () => import('../routes/district/RegistrationPage') },
  { path: '/d/organisations', access: inDistrict(), texts: ['district'], load: () => import('../routes/district/OrganisationsPage'), menu: { area: 'district', label: 'organisations' } },
  { path: '/d/organisations/:creditCode', access: inDistrict(), texts: ['district', 'credit', 'organisation', 'members'], load: () => import('../routes/district/OrganisationPage') },
  { path: '/d/foundations', access: inDistrict(), texts: ['foundations'], load: () => import('../routes/district/FoundationsPage'), menu: { area: 'district', label: 'foundations' } },
  { path: '/d/import', access: inDistrict('district-admin'), texts: ['imports'], load: () => import('../routes/district/ImportPage'), menu: { area: 'district', label: 'imports' } },
  { path: '/d/members', access: inDistrict(), texts: ['members'], load: () => import('../routes/district/MembersPage'), menu: { area: 'district', label: 'members' } },
  { path: '/d/board', access: inDistrict(), texts: ['meetings'], load: () => import('../routes/district/BoardPage'), menu: { area: 'district', label: 'board' } },
  { path: '/d/timetable', access: inDistrict(), texts: ['meetings'], load: () => import('../routes/district/TimetablePage'), menu: { area: 'district', label: 'timetable' } },
  { path: '/d/calendar', access: inDistrict(), texts: ['calendar'], load: () => import('../routes/district/CalendarPage'), menu: { area: 'district', label: 'calendar' } },
  { path: '/d/complaints', access: onComplaints, texts: ['remedies'], load: () => import('../routes/district/ComplaintsPage'), menu: { area: 'district', label: 'complaints' } },
  { path: '/d/complaints/:complaint', access: onComplaints, texts: ['remedies', 'official'], load: () => import('../routes/district/ComplaintPage') },
  { path: '/d/overdue', access: inDistrict('district-auditor'), texts: ['work', 'official'], load: () => import('../routes/district/OverduePage'), menu: { area: 'district', label: 'overdue' } },
  { path: '/d/records', access: inDistrict(), texts: ['records'], load: () => import('../routes/district/RecordsPage'), menu: { area: 'district', label: 'records' } },
];
