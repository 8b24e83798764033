import type en from '../../texts/en/conversation.json';
import { texts } from '../../platform/texts.ts';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function ConversationPlanner() {
  return <Page heading={t('conversation-planner.heading')} />;
}
