import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Instant } from '@/components/Instant';
import type { Invited } from '../model';

/** What became of an invitation: it waits for another administrator, a mail is on its way, or the link has to be given to the person, which is shown this once. */
export function HandOver({ invited: { invitation: i, link }, close }: { invited: Invited; close: () => void }) {
  const { t } = useTranslation('members');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link ?? '');
    setCopied(true);
  };
  if (i.status === 'PROPOSED') return <Alert type="info" showIcon closable={{ onClose: close }} title={t('invitations.proposed', { name: i.name })} description={t('invitations.proposedText')} />;
  return (
    <Alert type={link ? 'warning' : 'success'} showIcon closable={{ onClose: close }} title={link ? t('invitations.handOver', { name: i.name }) : t('invitations.mailed', { name: i.name, email: i.email })}
      description={(
        <>
          <p>{t('invitations.until')} <Instant at={i.expiresAt} zone /></p>
          {link && (
            <>
              <p>{t('invitations.handOverText')}</p>
              <Input readOnly value={link} aria-label={t('invitations.link')} onFocus={(e) => e.target.select()} />
              <p><Button onClick={() => void copy()}>{t(copied ? 'invitations.copied' : 'invitations.copy')}</Button></p>
            </>
          )}
        </>
      )} />
  );
}
