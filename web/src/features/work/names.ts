import { useTranslation } from 'react-i18next';
import type { DateKind, WorkItemKind } from '@/lib/domain';
import { local } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { useTenantName } from '@/lib/tenants';
import type { CalendarItem } from './api/useMyCalendar';

/** What a place is called: one's own as one's role says, others as tenants are. */
export function useScopeName(): (id: string) => string {
  const tenantName = useTenantName();
  const { me } = useSession();
  return (id) => {
    const own = me?.memberships.find((m) => m.id === id);
    return own ? local(own.name) : tenantName(id);
  };
}

/** What a kind of work is called; one that is newer than the page shows itself. */
export function useKindName(): (kind: string) => string {
  const { t } = useTranslation('work');
  return (kind) => t(`kind.${kind as WorkItemKind}`, { defaultValue: kind });
}

/** What a date is called: an official one as its rule is. */
export function useDateName(): (d: CalendarItem) => string {
  const { t } = useTranslation('work');
  return (d) => (d.clock ? local(d.clock.name) : t(`date.${d.kind as DateKind}`, { defaultValue: d.kind }));
}
