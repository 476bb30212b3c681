import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, type CSSProperties } from 'react';
import { Outlet, useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/lib/language';
import { useTenants } from '@/lib/tenants';
import { readable, themeOf } from '../theme';

/** Around the pages of the work areas: the tenant's colour, and Ant Design's own texts, which public pages need not load. */
export function WorkArea() {
  useTranslation('common');
  const { tenant } = useParams();
  const colour = useTenants().find((t) => t.code === tenant)?.colour;
  const english = currentLanguage() === 'en';
  useEffect(() => {
    dayjs.locale(english ? 'en' : 'zh-cn');
  }, [english]);
  const style = colour ? ({ '--primary': readable(colour) } as CSSProperties) : undefined;
  return (
    <ConfigProvider theme={themeOf(colour)} locale={english ? enUS : zhCN}>
      <div style={style}><Outlet /></div>
    </ConfigProvider>
  );
}
