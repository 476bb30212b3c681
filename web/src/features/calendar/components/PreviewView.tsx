import { useTranslation } from 'react-i18next';
import type { Preview } from '../model';
import { Days } from './Days';

/** What a notice says: which weekdays are off, which weekends are worked, and what that changes. */
export function PreviewView({ preview: p }: { preview: Preview }) {
  const { t } = useTranslation('calendar');
  const parts = [
    ['daysOff', p.year.daysOff], ['weekdaysOff', p.weekdaysOff], ['weekendsWorked', p.weekendsWorked], ['becomeOff', p.becomeOff], ['becomeWorking', p.becomeWorking],
  ] as const;
  return (
    <>
      <p>{t(p.provisional ? 'againstProvisional' : 'against', { name: p.year.name, against: p.against })}</p>
      <dl className="facts">
        {parts.map(([part, days]) => <div key={part}><dt>{t(part)} ({days.length})</dt><dd><Days of={days} /></dd></div>)}
      </dl>
    </>
  );
}
