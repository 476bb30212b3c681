import { anyone } from '@/lib/session';
import type { PageSpec } from './page';

/** Pages for everyone, without login; each under 250 kB of script, which scripts/bundle-budget.mjs checks. */
export const publicPages: readonly PageSpec[] = [
  { path: '/', access: anyone, texts: ['fair', 'projects'], load: () => import('../routes/public/FairHomePage') },
  { path: '/projects', access: anyone, texts: ['projects'], load: () => import('../routes/public/ProjectsPage') },
  { path: '/consultations', access: anyone, texts: ['consultations'], load: () => import('../routes/public/ConsultationsPage') },
  { path: '/consultations/:id', access: anyone, texts: ['consultations'], load: () => import('../routes/public/ConsultationPage') },
  { path: '/projects/:id', access: anyone, texts: ['projects', 'pledges'], load: () => import('../routes/public/ProjectPage') },
  { path: '/seasons', access: anyone, texts: ['season'], load: () => import('../routes/public/SeasonsPage') },
  { path: '/seasons/:season', access: anyone, texts: ['season', 'fair'], load: () => import('../routes/public/SeasonPage') },
  { path: '/tenants', access: anyone, texts: ['tenancy'], load: () => import('../routes/public/TenantsPage') },
  { path: '/organisations', access: anyone, texts: ['directory'], load: () => import('../routes/public/OrganisationsPage') },
  { path: '/organisations/:creditCode', access: anyone, texts: ['directory', 'credit'], load: () => import('../routes/public/OrganisationPage') },
  { path: '/foundations', access: anyone, texts: ['foundations'], load: () => import('../routes/public/FoundationsPage') },
  { path: '/foundations/:creditCode', access: anyone, texts: ['foundations'], load: () => import('../routes/public/FoundationPage') },
  { path: '/programmes', access: anyone, texts: ['programmes'], load: () => import('../routes/public/ProgrammesPage') },
  { path: '/programmes/:id', access: anyone, texts: ['programmes'], load: () => import('../routes/public/ProgrammePage') },
  { path: '/contracts', access: anyone, texts: ['directory'], load: () => import('../routes/public/ContractsPage') },
  { path: '/contracts/check', access: anyone, texts: ['directory'], load: () => import('../routes/public/DocumentCheckPage') },
  { path: '/surveys/:link', access: anyone, texts: ['opinions'], load: () => import('../routes/public/SurveyPage') },
  { path: '/surveys/:link/poster', access: anyone, texts: ['opinions'], load: () => import('../routes/public/PosterPage') },
  { path: '/contracts/:id', access: anyone, texts: ['directory', 'contracting', 'supplements', 'opinions'], load: () => import('../routes/public/ContractPage') },
];
