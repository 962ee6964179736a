package org.zhinan.clean;

import java.util.regex.Pattern;

/**
 * Takes out the sentences that call the reader to a contact without naming it: to the writer's own
 * page, to an account that is to be looked for, to leave a number. The same words warn, tell of
 * others, and name what public bodies offer; then they stay.
 */
final class CallRule implements Rule {

  private static final int LONGEST = 220;

  /** Stands in every call and offer. */
  private static final Pattern KEY =
      Pattern.compile(
          "[私滴戳扣敲踢某]|头像|主页|简介|置顶|签名|名片|留言|举手|冒泡|吱声|喊我|找我|联系|加我|打[0-9“]|评论|回复|发送?[“0-9]|推[给你您大]|拉[你您大]|带[你您大]|关注|公众号|公主号|小程序|抖音|斗音|快手|红书|红薯|地瓜|[闲咸]鱼|知乎|视频号|b站|头条|微博|店|会议|直播|连麦|老师|顾问|法务|规划师|师兄|表单|[填点]");

  private static final Pattern CALL = Pattern.compile(Phrases.load("calls.txt").any());
  private static final Pattern OFFER = Pattern.compile(Phrases.load("offers.txt").any());
  private static final Pattern REFUTED = Pattern.compile(Phrases.load("refuted.txt").any());
  private static final Pattern PUBLIC = Pattern.compile(Phrases.load("public.txt").any());

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (!line.isTitle() && KEY.matcher(line.folded()).find()) {
        line.cutSentences(CallRule::isCall, Reason.CONTACT, this);
      }
    }
  }

  private static boolean isCall(String sentence) {
    String folded = Folded.of(sentence);
    if (folded.length() > LONGEST || !KEY.matcher(folded).find()) {
      return false;
    }
    boolean called =
        CALL.matcher(folded).find()
            || (OFFER.matcher(folded).find() && !PUBLIC.matcher(folded).find());
    return called && !REFUTED.matcher(folded).find();
  }
}
