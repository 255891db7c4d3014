package io.countersign.engine.guard;

import io.countersign.language.Refusal;
import io.countersign.language.Text;

/** What the guard says to somebody at a closed door. */
enum Guarded {
    COMMAND(
            "not-through-this-door",
            new Text(
                    "This cannot be done here, whatever rights you have. Use the task's form or the pages of Countersign.",
                    "无论权限如何，此处均不能执行该操作。请使用任务表单或 Countersign 页面办理。")),
    VARIABLES(
            "unexpected-variables",
            new Text(
                    "A task takes a verdict and a reason and nothing else. Use the task's form.",
                    "任务只接受审批意见和理由，不接受其他数据。请使用任务表单办理。")),
    NOT_ASSIGNED(
            "not-your-task",
            new Text(
                    "This task is not assigned to you. Open your own list and decide what is asked of you.",
                    "该任务未分配给您。请在自己的任务列表中办理。")),
    NOT_CANDIDATE(
            "not-a-candidate",
            new Text("Only somebody this task was offered to can claim it, for themselves.", "只有该任务的候选人才能为自己认领。")),
    ONLY_FOLLOW_UP(
            "only-follow-up",
            new Text(
                    "Of a task only the follow-up date can be changed, by the person who has it.",
                    "任务仅允许由办理人修改跟进日期，其他内容不能修改。")),
    NOT_STARTABLE(
            "not-startable",
            new Text(
                    "This process is started by other processes only. Choose one from the list in Tasklist.",
                    "该流程只能由其他流程调用。请从任务列表的“启动流程”中选择。")),
    UNREADABLE("not-readable", new Text("You can comment only on a task that you may read.", "您只能对自己有权查看的任务发表评论。")),
    NOBODY("not-signed-in", new Text("A task is completed by a person. Sign in and try again.", "任务须由本人办理。请登录后重试。")),
    UNWATCHED(
            "not-watched",
            new Text(
                    "Nothing in this installation records decisions, so no task can be completed. Tell your administrator.",
                    "系统未配置审批记录组件，任务无法办理。请联系管理员。"));

    private final Refusal.Kind kind;
    private final String code;
    private final Text text;

    Guarded(String code, Text text) {
        this.kind = Refusal.Kind.FORBIDDEN;
        this.code = code;
        this.text = text;
    }

    Refusal refusal() {
        return new Refusal(kind, code, text);
    }

    /** For the places where the engine itself hears it: a 403 whose text is ours. */
    RefusedOutside outside() {
        return RefusedOutside.by(refusal());
    }
}
