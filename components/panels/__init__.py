"""What the reader touches: one Streamlit panel a file; values in, drawing out, choices to the address bar."""
