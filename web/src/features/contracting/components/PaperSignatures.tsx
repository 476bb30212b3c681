import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '@/components/ConfirmAct';
import { FileUpload, type UploadedFile } from '@/components/FileUpload';
import { FormAct } from '@/components/FormAct';
import { FreshLogin } from '@/components/FreshLogin';
import { DayInput } from '@/components/form/MomentInput';
import { formatMoney } from '@/lib/money';
import { asProblem } from '@/lib/problem';
import { useHolds } from '@/lib/session';
import { uploadScan } from '../api/uploadScan';
import { useContractAct } from '../api/useContractAct';
import type { Contract, PaperForm } from '../model';

type Values = Omit<PaperForm, 'scan'> & { scan: UploadedFile[] };

/** A contract that both sides signed on paper: an officer registers it, somebody else compares. */
export function PaperSignatures({ contract: c, reload }: { contract: Contract; reload: () => void }) {
  const { t } = useTranslation(['supplements', 'common']);
  const act = useContractAct(c.tenant, c.id);
  const officer = useHolds(['officer'], c.tenant);
  const approver = useHolds(['approver'], c.tenant);
  const [stale, setStale] = useState(false);
  const required = [{ required: true, message: t('common:form.required') }];
  const { version } = c;
  if (c.status !== 'SIGNING') return null;
  const text = t('paper.confirmText', { amount: formatMoney(c.amount) });
  return (
    <>
      {officer && !c.signedByOrganisationAt && !c.signedByTenantAt && (
        <FormAct<Values> name={`paper.${c.id}`} act={t('paper.act')} title={t('paper.title')} consequence={t('paper.text')} reload={reload}
          perform={({ scan, ...rest }, intention) => act.mutateAsync({ act: 'paper', paper: { ...rest, scan: scan[0]?.id ?? '' }, version, intention })}>
          <Form.Item name="scan" label={t('paper.scan')} rules={required}><Scan tenant={c.tenant} /></Form.Item>
          <Form.Item name="organisationSignatory" label={t('paper.organisationSignatory')} rules={required}><Input maxLength={80} /></Form.Item>
          <Form.Item name="organisationSignedOn" label={t('paper.organisationSignedOn')} rules={required}><DayInput /></Form.Item>
          <Form.Item name="tenantSignatory" label={t('paper.tenantSignatory')} rules={required}><Input maxLength={80} /></Form.Item>
          <Form.Item name="tenantSignedOn" label={t('paper.tenantSignedOn')} rules={required}><DayInput /></Form.Item>
        </FormAct>
      )}
      {approver && c.onPaper && (
        <ConfirmAct primary act={t('paper.confirm')} title={t('paper.confirmTitle')} consequence={stale ? <>{text}<FreshLogin /></> : text} reload={reload}
          perform={async ({ intention }) => {
            try {
              await act.mutateAsync({ act: 'confirmPaper', version, intention });
            } catch (error) {
              setStale(asProblem(error).slug === 'login-not-fresh');
              throw error;
            }
          }} />
      )}
    </>
  );
}

function Scan({ tenant, value, onChange }: { tenant: string; value?: UploadedFile[]; onChange?: (files: UploadedFile[]) => void }) {
  const { t } = useTranslation('supplements');
  return <FileUpload files={value ?? []} upload={uploadScan(tenant)} onChange={(files) => onChange?.(files.slice(-1))} accept=".pdf" hint={t('paper.scanHint')} />;
}
