import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormAct } from '@/components/FormAct';
import { OfficialDate } from '@/components/OfficialDate';
import { StateTag } from '@/components/StateTag';
import { useFreshLogin } from '@/components/useFreshLogin';
import { useHolds } from '@/lib/session';
import { useOwnRemedyAct } from '../api/useOwnRemedyAct';
import type { Concerning as Complaint } from '../model';
import css from './remedies.module.css';

type Props = { creditCode: string; project: string; complaint: Complaint };

/** Another's complaint that concerns the organisation: what is complained of, and its own word to the authority, once. */
export function Concerning({ creditCode, project, complaint: k }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const signs = useHolds(['org-admin'], creditCode);
  const act = useOwnRemedyAct(creditCode, project);
  const fresh = useFreshLogin();
  return (
    <article className={css.case}>
      <div className="row"><h3>{t('concerning.head')}</h3><StateTag of="complaintStatus" state={k.status} /></div>
      <ol className={css.matters}>{k.matters.map((matter, i) => <li key={i} className="prose">{matter}</li>)}</ol>
      {k.explanation
        ? <><p className="muted">{t('concerning.own')}</p><p className="prose">{k.explanation}</p></>
        : k.clocks.map((c) => <p key={c.code}><OfficialDate clock={c} /></p>)}
      {k.mayExplain && !signs && <p className="muted">{t('concerning.onlyAdmin')}</p>}
      {k.mayExplain && signs && (
        <FormAct<{ explanation: string }> primary wide name={`concerning.${creditCode}.${k.id}`} act={t('buyer.explain')} title={t('buyer.explain')} consequence={fresh.with(t('concerning.text'))}
          perform={({ explanation }, intention) => fresh.guard(act.mutateAsync({ act: 'explain', complaint: k.id, explanation: explanation.trim(), intention }))}>
          <Form.Item name="explanation" label={t('buyer.explanation')} rules={[{ required: true, whitespace: true, message: t('common:form.required') }]}><Input.TextArea rows={8} maxLength={8000} showCount /></Form.Item>
        </FormAct>
      )}
    </article>
  );
}
