import { Button, Form } from 'antd';
import type { ReactElement, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import css from './RowsField.module.css';

type RowColumn = { name: string; label: string; grow?: number; required?: boolean; input: ReactElement };

type Props = { name: string | string[]; label: string; columns: readonly RowColumn[]; blank: Record<string, unknown>; max: number; hint?: ReactNode; footer?: ReactNode; disabled?: boolean };

/** A list of like rows in a form: a grid where there is room, stacked where it is narrow. Each cell keeps its label. */
export function RowsField({ name, label, columns, blank, max, hint, footer, disabled }: Props) {
  const { t } = useTranslation('common');
  const grid = { gridTemplateColumns: `${columns.map((c) => `minmax(0, ${c.grow ?? 1}fr)`).join(' ')} 44px` };
  return (
    <fieldset className={css.rows}>
      <legend>{label}</legend>
      {hint && <div className={css.hint}>{hint}</div>}
      <Form.Item name={name} noStyle><Anchor /></Form.Item>
      <Form.List name={name}>
        {(rows, { add, remove }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className={index === 0 ? css.row : `${css.row} ${css.further}`} style={grid}>
                {columns.map((c) => (
                  <Form.Item key={c.name} name={[row.name, c.name]} label={c.label} {...(c.required && { rules: [{ required: true, message: t('form.required') }] })}>{c.input}</Form.Item>
                ))}
                <Button type="text" className={css.remove} disabled={disabled} aria-label={t('form.removeRow', { row: index + 1 })} onClick={() => remove(row.name)}>
                  <span aria-hidden="true">✕</span>
                </Button>
              </div>
            ))}
            <div className={css.foot}>
              <Button disabled={disabled || rows.length >= max} onClick={() => add({ ...blank })}>{t('form.add')}</Button>
              {footer}
            </div>
          </>
        )}
      </Form.List>
      <ListErrors name={name} />
    </fieldset>
  );
}

/** Registers the list itself as a field, so that a violation of the whole list has a place. */
function Anchor({ id, ref }: { id?: string; ref?: Ref<HTMLSpanElement> }) {
  return <span id={id} ref={ref} tabIndex={-1} />;
}

function ListErrors({ name }: { name: string | string[] }) {
  return (
    <Form.Item noStyle shouldUpdate>
      {(form) => {
        const errors = form.getFieldError(name);
        return errors.length ? <div role="alert" className={css.errors}>{errors.join(' ')}</div> : null;
      }}
    </Form.Item>
  );
}
