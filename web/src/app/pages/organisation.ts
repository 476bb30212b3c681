import { isFoundation } from '@/lib/domain';
import { inOrganisation, signedIn, type Access } from '@/lib/session';
import type { PageSpec } from './page';

const isBidder = (creditCode: string) => !isFoundation(creditCode);

const evaluators: Access = { roles: ['evaluator'] };

/** Pages of organisations that bid and deliver, and of the evaluators. */
export const organisationPages: readonly PageSpec[] = [
  { path: '/register', access: signedIn, texts: ['organisation'], load: () => import('../routes/organisation/RegisterPage') },
  { path: '/registrations/:registration', access: signedIn, texts: ['organisation'], load: () => import('../routes/organisation/RegistrationPage') },
  { path: '/o/:creditCode/matches', access: inOrganisation(), texts: ['matching'], load: () => import('../routes/organisation/MatchesPage'), menu: { area: 'organisation', label: 'matches' } },
  { path: '/o/:creditCode/pledges', access: inOrganisation(), texts: ['pledges'], load: () => import('../routes/organisation/PledgesPage'), menu: { area: 'organisation', label: 'pledges', only: isFoundation } },
  { path: '/o/:creditCode/pledges/:id', access: inOrganisation(), texts: ['pledges'], load: () => import('../routes/organisation/PledgePage') },
  { path: '/o/:creditCode/followed', access: inOrganisation(), texts: ['following'], load: () => import('../routes/organisation/FollowedPage'), menu: { area: 'organisation', label: 'followed' } },
  { path: '/o/:creditCode/compare', access: inOrganisation(), texts: ['following', 'projects', 'pledges'], load: () => import('../routes/organisation/ComparePage') },
  { path: '/o/:creditCode/portfolio', access: inOrganisation(), texts: ['portfolio'], load: () => import('../routes/organisation/PortfolioPage'), menu: { area: 'organisation', label: 'portfolio', only: isFoundation } },
  { path: '/o/:creditCode/foundation', access: inOrganisation(), texts: ['foundations'], load: () => import('../routes/organisation/FoundationProfilePage'), menu: { area: 'organisation', label: 'foundationProfile', only: isFoundation } },
  { path: '/o/:creditCode/programmes', access: inOrganisation(), texts: ['programmes'], load: () => import('../routes/organisation/ProgrammesPage'), menu: { area: 'organisation', label: 'programmes', only: isFoundation } },
  { path: '/o/:creditCode/programmes/:id', access: inOrganisation(), texts: ['programmes'], load: () => import('../routes/organisation/ProgrammePage') },
  { path: '/o/:creditCode/proposals', access: inOrganisation(), texts: ['programmes'], load: () => import('../routes/organisation/ProposalsPage'), menu: { area: 'organisation', label: 'proposals', only: isBidder } },
  { path: '/o/:creditCode/bids', access: inOrganisation(), texts: ['bids'], load: () => import('../routes/organisation/BidsPage'), menu: { area: 'organisation', label: 'bids', only: isBidder } },
  { path: '/o/:creditCode/bids/:id', access: inOrganisation(), texts: ['bids', 'projects', 'supplements'], load: () => import('../routes/organisation/BidPage') },
  { path: '/o/:creditCode/contracts', access: inOrganisation(), texts: ['fulfilment'], load: () => import('../routes/organisation/ContractsPage'), menu: { area: 'organisation', label: 'contracts', only: isBidder } },
  { path: '/o/:creditCode/contracts/:id', access: inOrganisation(), texts: ['fulfilment', 'supplements', 'delivery', 'opinions', 'evaluation', 'official'], load: () => import('../routes/organisation/ContractPage') },
  { path: '/o/:creditCode/fair', access: inOrganisation(), texts: ['season', 'fair'], load: () => import('../routes/organisation/FairPage'), menu: { area: 'organisation', label: 'fair' } },
  { path: '/o/:creditCode/meetings', access: inOrganisation(), texts: ['meetings'], load: () => import('../routes/organisation/MeetingsPage'), menu: { area: 'organisation', label: 'meetings' } },
  { path: '/o/:creditCode/credit-record', access: inOrganisation(), texts: ['credit'], load: () => import('../routes/organisation/CreditRecordPage'), menu: { area: 'organisation', label: 'credit', only: isBidder } },
  { path: '/o/:creditCode/profile', access: inOrganisation(), texts: ['organisation'], load: () => import('../routes/organisation/ProfilePage'), menu: { area: 'organisation', label: 'profile' } },
  { path: '/o/:creditCode/profile/edit', access: inOrganisation('org-admin'), texts: ['organisation'], load: () => import('../routes/organisation/EditProfilePage') },
  { path: '/o/:creditCode/members', access: inOrganisation(), texts: ['members'], load: () => import('../routes/organisation/MembersPage'), menu: { area: 'organisation', label: 'members' } },
  { path: '/o/:creditCode/records', access: inOrganisation(), texts: ['records'], load: () => import('../routes/organisation/RecordsPage'), menu: { area: 'organisation', label: 'records' } },

  { path: '/e/assignments', access: evaluators, texts: ['assessment'], load: () => import('../routes/evaluator/AssignmentsPage'), menu: { area: 'me', label: 'assignments' } },
  { path: '/e/assignments/:id', access: evaluators, texts: ['assessment', 'credit', 'organisation'], load: () => import('../routes/evaluator/AssignmentPage') },
  { path: '/e/evaluations/:id', access: evaluators, texts: ['assessment', 'delivery', 'opinions', 'evaluation', 'official'], load: () => import('../routes/evaluator/EvaluationPage') },
];
