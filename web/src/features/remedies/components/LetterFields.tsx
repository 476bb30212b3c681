import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../model';
import { MatterFields } from './MatterFields';
import css from './remedies.module.css';

const MOST = 10;
const required = (message: string) => [{ required: true, whitespace: true, message }];

/** A matter that is given: its number, and where in the letter it stands. */
type Fixed = { number: number; at: number; initial?: Letter['matters'][number] | undefined };
type Props = {
  /** The part of the form that the letter is. */
  at: readonly string[];
  /** Matters that can be written on and are neither more nor fewer. */
  fixed?: readonly Fixed[];
};

/** 质疑函、投诉书: the six items of the law that the portal does not know by itself. */
export function LetterFields({ at, fixed }: Props) {
  const { t } = useTranslation(['remedies', 'common']);
  const must = required(t('common:form.required'));
  return (
    <>
      <div className={css.sender}>
        <Form.Item name={[...at, 'address']} label={t('letter.address')} rules={must} className={css.whole}><Input maxLength={200} autoComplete="street-address" /></Form.Item>
        <Form.Item name={[...at, 'postcode']} label={t('letter.postcode')} rules={must}><Input maxLength={6} inputMode="numeric" autoComplete="postal-code" /></Form.Item>
        <Form.Item name={[...at, 'contact']} label={t('letter.contact')} rules={must}><Input maxLength={60} autoComplete="name" /></Form.Item>
        <Form.Item name={[...at, 'phone']} label={t('letter.phone')} rules={must}><Input maxLength={20} inputMode="tel" autoComplete="tel" /></Form.Item>
      </div>
      {fixed?.map((m) => <MatterFields key={m.number} at={[...at, 'matters', m.at]} number={m.number} initial={m.initial} />)}
      {!fixed && (
        <Form.List name={[...at, 'matters']}>
          {(rows, { add, remove }) => (
            <>
              {rows.map((row, i) => (
                <MatterFields key={row.key} at={[row.name]} number={i + 1}>
                  {rows.length > 1 && <Button size="small" onClick={() => remove(row.name)}>{t('letter.remove', { number: i + 1 })}</Button>}
                </MatterFields>
              ))}
              <Button disabled={rows.length >= MOST} onClick={() => add({})}>{t('letter.add')}</Button>
            </>
          )}
        </Form.List>
      )}
    </>
  );
}
