/*
 * The button for a link to a centre or project, in Wagtail's rich text editor.
 *
 * It opens Wagtail's own page chooser, with the page types that can be chosen, and shows the link
 * as Wagtail shows its own.
 */

(() => {
  const { draftail, DraftJS, React } = window;
  const TYPE = "QUARTIER-LINK";

  class PublicPageSource extends draftail.ModalWorkflowSource {
    getChooserConfig(entity, selectedText) {
      const { chooserUrl, pageTypes } = this.props.entityType;
      const parent = entity ? entity.getData().parentId : null;
      return {
        url: parent ? `${chooserUrl}${parent}/` : chooserUrl,
        urlParams: { page_type: pageTypes, link_text: selectedText },
        onload: window.PAGE_CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { pageChosen: this.onChosen },
      };
    }

    filterEntityData(page) {
      return { id: page.id, url: page.url, parentId: page.parentId };
    }

    // As in the class above, which knows of Wagtail's own types alone that they can be edited.
    onChosen(page) {
      const { editorState, onComplete } = this.props;
      const selection = editorState.getSelection();
      const content = editorState
        .getCurrentContent()
        .createEntity(TYPE, "MUTABLE", this.filterEntityData(page));
      const key = content.getLastCreatedEntityKey();
      this.workflow.close();
      if (page.prefer_this_title_as_link_text || selection.isCollapsed()) {
        const linked = DraftJS.Modifier.replaceText(content, selection, page.title, null, key);
        onComplete(DraftJS.EditorState.push(editorState, linked, "insert-characters"));
      } else {
        onComplete(DraftJS.RichUtils.toggleLink(editorState, selection, key));
      }
    }
  }

  function PublicPageLink(props) {
    const { url } = props.contentState.getEntity(props.entityKey).getData();
    return React.createElement(
      draftail.TooltipEntity,
      { ...props, icon: url ? "#icon-home" : "#icon-warning", label: url || "", url: url || "" },
      props.children,
    );
  }

  draftail.registerPlugin(
    { type: TYPE, source: PublicPageSource, decorator: PublicPageLink },
    "entityTypes",
  );
})();
