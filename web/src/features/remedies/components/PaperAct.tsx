import { useTranslation } from 'react-i18next';
import { DownloadAct } from '@/components/DownloadAct';
import { openPaper, type Paper } from '../api/openPaper';
import type { Papers } from '../papers';

type Props = { papers: Papers; of: Paper['of']; id: string; paper: Paper['paper'] };

/** Brings a letter, an answer or a decision as a file to be printed. */
export function PaperAct({ papers, of, id, paper }: Props) {
  const { t } = useTranslation('remedies');
  const name = paper === 'letter' ? t(of === 'objections' ? 'letter.objection' : 'letter.complaint') : t(`paper.${paper}`);
  return <DownloadAct act={t('paper.pdf', { name })} perform={() => openPaper(papers, { of, id, paper, name })} />;
}
