import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/DataState';
import { FormAct } from '@/components/FormAct';
import { Countdown, Instant } from '@/components/Instant';
import { useServerNow } from '@/lib/clock';
import { useHolds } from '@/lib/session';
import { useLabel } from '@/lib/useLabel';
import { useFileObjection } from '../api/useFileObjection';
import { useOwnObjections } from '../api/useOwnObjections';

type Props = { creditCode: string; project: string; until: string | null };

/** A bidder's objections to the result, with the buyer's answers; a new one as long as there is time. */
export function FileObjection({ creditCode, project, until }: Props) {
  const { t } = useTranslation(['bids', 'common']);
  const label = useLabel();
  const file = useFileObjection(creditCode, project);
  const signs = useHolds(['org-admin'], creditCode);
  const now = useServerNow();
  const open = until !== null && Date.parse(until) > now.getTime();
  return (
    <>
      <DataState of={useOwnObjections(creditCode, project)} rows={1}>
        {(page) => (page.items.length === 0 ? <p className="muted">{t('objection.none')}</p> : (
          <ul className="plain-list">
            {page.items.map((o) => (
              <li key={o.id}>
                <p className="prose">{o.text}</p>
                <small className="muted"><Instant at={o.filedAt} /></small>
                {o.outcome
                  ? <p className="prose"><strong>{label('objectionOutcome', o.outcome)}</strong> {o.answer}</p>
                  : <p>{t('objection.waiting')} <Instant at={o.answerBy} zone /></p>}
              </li>
            ))}
          </ul>
        ))}
      </DataState>
      {open && until && (
        <>
          <p>{t('objection.until')} <Instant at={until} zone /> · <Countdown until={until} /></p>
          {signs ? (
            <FormAct<{ text: string }> name={`objection.${creditCode}.${project}`} act={t('objection.file')} title={t('objection.file')} consequence={t('objection.consequence')}
              perform={({ text }, intention) => file.mutateAsync({ text: text.trim(), intention })}>
              <Form.Item name="text" label={t('objection.text')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}>
                <Input.TextArea rows={8} minLength={10} maxLength={4000} showCount />
              </Form.Item>
            </FormAct>
          ) : <p className="muted">{t('objection.onlyAdmin')}</p>}
        </>
      )}
    </>
  );
}
