import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreditRecord } from './CreditRecord';

/** A bidder's credit record beside its bid, read when it is opened. */
export function BidderCredit({ project, bid }: { project: string; bid: string }) {
  const { t } = useTranslation('credit');
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t('title')}</summary>
      <p className="muted">{t('beside')}</p>
      {open && <CreditRecord reader={{ as: 'committee', project, bid }} />}
    </details>
  );
}
