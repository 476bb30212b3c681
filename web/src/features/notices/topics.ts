import type { Mode } from './api/useNoticeSettings';
import type { Topic } from './api/useNotices';

/** What notices are about, in the order of the settings. */
export const topics: readonly Topic[] = ['PROCEDURE', 'RESULT', 'CONTRACT', 'DELIVERY', 'PAYMENT', 'MEETING', 'FUNDING', 'ORGANISATION', 'ACCOUNT', 'DISTRICT'];

/** How they come. */
export const modes: readonly Mode[] = ['USUAL', 'AT_ONCE', 'DIGEST', 'PORTAL', 'OFF'];
