import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../model';
import css from './remedies.module.css';

type Props = { letter: Letter; title: string; only?: readonly number[]; paper?: ReactNode; open?: boolean };

/** A letter to be read; `only` names the matters of an objection that a complaint goes on with. */
export function LetterView({ letter: l, title, only, paper, open }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  return (
    <details className={css.letter} open={open}>
      <summary>{title}</summary>
      <dl className="facts">
        <div><dt>{t('letter.name')}</dt><dd>{l.name}</dd></div>
        <div><dt>{t('letter.address')}</dt><dd>{l.address} {l.postcode}</dd></div>
        <div><dt>{t('letter.contact')}</dt><dd>{l.contact} {l.phone}</dd></div>
      </dl>
      {only && <p>{t('letter.goesOn', { numbers: only.join(t('common:listSeparator')) })}</p>}
      <ol className={css.matters}>
        {l.matters.map((m, i) => (
          <li key={i}>
            <p className="prose"><strong>{m.matter}</strong></p>
            <p className="prose"><span className="muted">{t('letter.request')}</span> {m.request}</p>
            <p className="prose"><span className="muted">{t('letter.facts')}</span> {m.facts}</p>
            {m.law && <p className="prose"><span className="muted">{t('letter.law')}</span> {m.law}</p>}
          </li>
        ))}
      </ol>
      {paper}
    </details>
  );
}
