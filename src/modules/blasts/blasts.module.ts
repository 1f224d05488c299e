import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { ConsentModule } from '../consent/consent.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { Audience } from './audience/audience.js';
import { ChoosableLists } from './audience/choosable-lists.js';
import { Samples } from './audience/samples.js';
import { BlastCourse } from './blast-course.js';
import { BLASTS_QUEUE, BlastWakeups } from './blast-wakeups.js';
import { BlastsController } from './blasts.controller.js';
import { Blasts } from './blasts.js';
import { Choices } from './choices.js';
import { ComposingController } from './composing.controller.js';
import { CourseController } from './course.controller.js';
import { PreviewsController } from './previews.controller.js';
import { Previews } from './previews.js';
import { Progress } from './progress/progress.js';
import { RecipientsController } from './recipients.controller.js';
import { Recipients } from './recipients.js';
import { Review } from './review.js';
import { TestTexts } from './tests/test-texts.js';
import { TestsController } from './tests/tests.controller.js';

/** Writing, confirming and watching Blasts, for the web process. */
@Module({
  imports: [ConsentModule, MessagingModule, BullModule.registerQueue({ name: BLASTS_QUEUE })],
  controllers: [
    PreviewsController,
    ComposingController,
    BlastsController,
    CourseController,
    RecipientsController,
    TestsController,
  ],
  providers: [
    Audience,
    BlastCourse,
    Blasts,
    BlastWakeups,
    Choices,
    ChoosableLists,
    Previews,
    Progress,
    Recipients,
    Review,
    Samples,
    TestTexts,
  ],
})
export class BlastsModule {}
