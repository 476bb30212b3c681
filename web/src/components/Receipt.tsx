import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Instant } from './Instant';
import css from './Receipt.module.css';

type Props = { title: string; at: string; lines: readonly { label: string; value: ReactNode }[]; actions?: ReactNode };

/** Proof that something was submitted: what, when by the server's clock, under which number; made to be printed. */
export function Receipt({ title, at, lines, actions }: Props) {
  const { t } = useTranslation('common');
  return (
    <section className={css.receipt} role="status">
      <h2>{title}</h2>
      <dl>
        <div><dt>{t('receipt.at')}</dt><dd><Instant at={at} zone /></dd></div>
        {lines.map((l) => <div key={l.label}><dt>{l.label}</dt><dd>{l.value}</dd></div>)}
      </dl>
      <div className={css.actions}>
        <Button onClick={() => window.print()}>{t('print')}</Button>
        {actions}
      </div>
    </section>
  );
}
