"""The Code workspace: my documents, the page, the codebook."""
