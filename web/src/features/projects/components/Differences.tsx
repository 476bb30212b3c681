import { useTranslation } from 'react-i18next';
import { Scroll } from '@/components/Scroll';
import { contentFields, type ContentField } from '../content';
import { FieldValue } from './FieldValue';

type Difference = { field: string; before?: unknown; after?: unknown };

/** What changed from one edition to the next, field by field. */
export function Differences({ changes }: { changes: readonly Difference[] }) {
  const { t } = useTranslation('projects');
  const known = changes.filter((c): c is Difference & { field: ContentField } => (contentFields as readonly string[]).includes(c.field));
  if (known.length === 0) return <p className="muted">{t('amend.noChange')}</p>;
  return (
    <Scroll label={t('amend.differences')}>
      <table className="small-table">
        <thead><tr><th scope="col">{t('amend.what')}</th><th scope="col">{t('amend.before')}</th><th scope="col">{t('amend.after')}</th></tr></thead>
        <tbody>
          {known.map((c) => (
            <tr key={c.field}>
              <th scope="row">{t(`field.${c.field}`)}</th>
              <td><FieldValue field={c.field} value={c.before} /></td>
              <td><FieldValue field={c.field} value={c.after} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
